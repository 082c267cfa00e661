import * as server from '@normraksts/server';
import { expect, expectTypeOf, test } from 'vitest';
import * as extension from '../src/protocol.ts';

// The extension does not import the server, which would pack it twice.
test('extension and server call their messages by the same names', () => {
    const ofServer = { generate: server.GENERATE, preview: server.PREVIEW, compare: server.COMPARE, import: server.IMPORT, lawState: server.LAW_STATE };
    const ofExtension = { generate: extension.GENERATE, preview: extension.PREVIEW, compare: extension.COMPARE, import: extension.IMPORT, lawState: extension.LAW_STATE };
    expect(ofExtension).toEqual(ofServer);
});

test('extension and server mean the same by them', () => {
    expectTypeOf<extension.GenerateParams>().toEqualTypeOf<server.GenerateParams>();
    expectTypeOf<extension.GenerateResult>().toEqualTypeOf<server.GenerateResult>();
    expectTypeOf<extension.PreviewParams>().toEqualTypeOf<server.PreviewParams>();
    expectTypeOf<extension.PreviewResult>().toEqualTypeOf<server.PreviewResult>();
    expectTypeOf<extension.CompareParams>().toEqualTypeOf<server.CompareParams>();
    expectTypeOf<extension.CompareResult>().toEqualTypeOf<server.CompareResult>();
    expectTypeOf<extension.ImportParams>().toEqualTypeOf<server.ImportParams>();
    expectTypeOf<extension.ImportRulesResult>().toEqualTypeOf<server.ImportRulesResult>();
    expectTypeOf<extension.LawState>().toEqualTypeOf<server.LawStateParams>();
    expectTypeOf<extension.InitializationOptions>().toExtend<server.InitializationOptions>();
});
