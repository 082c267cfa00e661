import type { Matter } from '@normraksts/law';
import type { LocalizedText } from './finding.ts';
import { localized } from './l10n.ts';

/** Matters as the object of a sentence: `punkts nosaka īres līguma termiņu`. */
export const MATTER_NAMES: Readonly<Record<Matter, LocalizedText>> = {
    'person-category': localized('personu kategorijas', 'categories of persons'),
    'eligibility-condition': localized('nosacījumus personām', 'conditions for persons'),
    documents: localized('iesniedzamos dokumentus', 'the documents to submit'),
    'refusal-ground': localized('atteikuma pamatus', 'grounds of refusal'),
    'refusal-procedure': localized('atteikuma kārtību', 'the procedure of refusal'),
    'exclusion-ground': localized('izslēgšanas pamatus', 'grounds of exclusion'),
    registration: localized('reģistrēšanas kārtību', 'the procedure of registration'),
    recognition: localized(
        'kārtību, kādā personu atzīst par tiesīgu',
        'the procedure of recognising a person as entitled'
    ),
    offer: localized('telpu piedāvāšanu', 'the offer of dwellings'),
    'lease-conditions': localized('izīrēšanas nosacījumus', 'the conditions of letting'),
    'lease-end-ground': localized('īres līguma izbeigšanas pamatus', 'grounds of ending the lease'),
    'lease-term': localized('īres līguma termiņu', 'the term of the lease'),
    exchange: localized('dzīvojamo telpu apmaiņu', 'the exchange of dwellings'),
    'specialist-branches': localized('speciālistu nozares', 'the branches of specialists'),
    'specialist-lease': localized('izīrēšanu speciālistiem', 'letting to specialists'),
    'social-status': localized('sociālā dzīvokļa statusa piešķiršanu', 'the status of a social apartment'),
    'social-lease': localized('sociālo dzīvokļu izīrēšanu', 'letting of social apartments'),
    'social-rent': localized('sociālā dzīvokļa īres maksu', 'the rent of social apartments'),
    benefit: localized('pabalstu', 'a benefit'),
    repair: localized('remontu un atjaunošanu', 'repair and renovation'),
    'lease-from-owner': localized('telpu nomāšanu no īpašnieka', 'the lease of dwellings from their owner'),
    disposal: localized('atsavināšanu', 'disposal'),
    'help-type': localized('palīdzības veidus', 'types of help'),
    penalty: localized('sodus', 'penalties'),
    competence: localized('lēmumu pieņēmēju', 'who decides'),
    appeal: localized('apstrīdēšanas kārtību', 'the procedure of contesting'),
    general: localized('vispārīgus jautājumus', 'general matters')
};
