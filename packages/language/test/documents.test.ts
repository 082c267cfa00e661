import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { explainNorm, readRegulation } from '@normraksts/language';
import { describe, expect, it } from 'vitest';

const law = createLawIndex(lawModel as LawModel);

const read = (...lines: string[]) => readRegulation(['punkts Dokumenti', ...lines.map(line => `    ${line}`)].join('\n'), 'file:///d.noteikumi', law);

function describeDocuments(...lines: string[]): string[] {
    return read(...lines).norms.flatMap(({ documents }) =>
        documents.map(({ provider, form, data, abroad }) => [provider, form, ...data, abroad ? 'abroad' : undefined].filter(part => part !== undefined).join(' '))
    );
}

describe('documents of a norm', () => {
    it.each([
        ['Iesniegumam pievieno izziņu par deklarēto dzīvesvietu.', ['person residence-record']],
        ['Izziņa par deklarēto dzīvesvietu jāpievieno iesniegumam.', ['person residence-record']],
        ['Iesniegumam pievienojama invaliditātes apliecības kopija, uzrādot oriģinālu.', ['person copy-and-original disability-record']],
        ['Persona iesniedz īres līguma kopiju un izziņu no zemesgrāmatas.', ['person copy lease-paper', 'person property-record']],
        ['Persona iesniedz dokumentus, kas apliecina nekustamā īpašuma piederību.', ['person property-record']],
        ['Persona iesniedz ārvalsts izziņu par nekustamo īpašumu.', ['person property-record abroad']],
        ['Persona iesniedz Valsts ieņēmumu dienesta vai līdzvērtīgas ārvalstu nodokļu administrācijas izziņu par ienākumiem.', ['person tax-record']],
        ['Palīdzību sniedz personai, kas uzrāda trūcīgas personas izziņu.', ['person low-means-record']],
        ['Komisija no personas pieprasa izziņu par ģimenes sastāvu.', ['person civil-status-record']],
        ['Persona var iesniegt tiesas sprieduma kopiju.', ['choice copy court-record']],
        ['Izziņu par deklarēto dzīvesvietu pašvaldība iegūst pati.', ['municipality residence-record']],
        ['Izziņa no zemesgrāmatas nav jāiesniedz.', ['municipality property-record']],
        ['Persona iesniedz iesniegumu, bet izziņu par deklarēto dzīvesvietu pašvaldība iegūst pati.', ['municipality residence-record']],
        ['Persona iesniedz invaliditātes apliecības kopiju, ja pašvaldība ziņas nevar iegūt pati.', ['if-unavailable copy disability-record']],
        ['Sociālais dienests komisijai iesniedz izziņu par maznodrošinātas personas statusu.', ['municipality low-means-record']],
        ['Atteikuma pamats ir nepatiesa izziņa par deklarēto dzīvesvietu.', []],
        ['Iesniegumā norāda deklarēto dzīvesvietu.', []]
    ])('%s', (sentence, documents) => expect(describeDocuments(sentence)).toEqual(documents));

    it('takes who provides the items from the words that open the list', () => {
        expect(describeDocuments('Iesniegumam pievieno:', '- tiesas spriedumu;', '- izziņu no zemesgrāmatas.')).toEqual(['person court-record', 'person property-record']);
        expect(describeDocuments('Dokumentus, kurus pašvaldība pārbauda reģistros:', '- izziņa no zemesgrāmatas.')).toEqual(['municipality property-record']);
    });

    it('says on hover what it understood', () => {
        const regulation = read('Iesniegumam pievieno īres līguma kopiju un izziņu no zemesgrāmatas.');
        expect(explainNorm(regulation.norms[0]!, regulation, law, 'lv')).toContain(
            'Dokumenti: iesniedz persona – īres vai lietošanas līgums (kopija); iesniedz persona – nekustamais īpašums.'
        );
    });
});
