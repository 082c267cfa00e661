import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `built` looks at what `npm run build` and `npm run package` made. */
export default defineConfig({
    test: {
        testTimeout: 20_000,
        projects: [
            { extends: true, test: { name: 'unit', include: ['packages/*/test/**/*.test.ts', 'tests/*.test.ts'] } },
            { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } }
        ]
    }
});
