import { expect, test } from 'vitest';
import { outlineLawText } from '../src/law-outline.ts';

const text = `# Suņu likums

Source: https://example.org/1

## I nodaļa Vispārīgi

### 1. pants Termini

Likumā ir lietoti šādi termini:
1) suns — dzīvnieks;
2) (izslēgts ar 02.03.2020 . likumu) ;
2 1 ) kucēns — mazs suns.

### 2. pants Mērķis

Likuma mērķis ir kārtība.

### 3. pants Joma

Likums attiecas uz suņiem.

### 3.1. pants 3. 1 pants. Reģistrēšana

(1) Suni reģistrē:
1) pilsētā:
a) birojā,
b) elektroniski;
2) laukos.
(2) (Izslēgta ar 01.04.2019 . likumu)
(2 1 ) Kārtību nosaka dome.
(3) Kārtību nosaka saistošajos noteikumos.

( 02.03.2020 . likuma redakcijā, kas stājas spēkā 01.05.2020. )

### 4. pants Nodeva

(Izslēgts ar 06.06.2018 . likumu, kas stājas spēkā 01.07.2018. )

### 5. pants Ziņas

(1) Ziņas sniedz.
(2) (Daļa stājas spēkā 01.01.2030. un iekļauta likuma redakcijā uz 01.01.2030.)
(3) Ziņas glabā.

### pn1. pants 1. Noteikumus izdod līdz 2019. gadam.

### pn2. pants 2. (Izslēgts ar 06.06.2018 . likumu, kas stājas spēkā 01.07.2018. )

### pn3. pants 3. Dome:

1) pārskata noteikumus;
2) tos publicē.

### pn4. pants 4. Likums stājas spēkā 2018. gadā.

( 02.03.2020 . likuma redakcijā, kas stājas spēkā 01.05.2020. )

1) Padomes direktīvas par suņiem;
2) Padomes direktīvas par kaķiem.
`;

test('a consolidated text becomes the outline of its units', () => {
    expect(outlineLawText(text).replaceAll('\n', ' ').split('; ')).toEqual([
        '1 1 2 izslēgts ap 01.05.2020 2¹',
        '2–3',
        '3¹ (1) 1 a–b 2 (2) izslēgts ap 01.04.2019 (2¹) (3)',
        '4 izslēgts 01.07.2018',
        '5 (1) (2) no 01.01.2030 (3)',
        'PN1',
        'PN2 izslēgts 01.07.2018',
        'PN3 1–2',
        'PN4'
    ]);
});
