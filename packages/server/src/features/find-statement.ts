import type { Address } from '@normraksts/law';
import type { View } from '../view.ts';

/** The provision as it stands or last stood, the nearest one around it, or the act. */
export function findStatement(view: View, address: Address) {
    const state = view.law.getProvisionState(address, view.day);
    switch (state.kind) {
        case 'unknown-act':
            return view.law.findAct(address);
        case 'unknown-provision':
            return state.nearest ?? state.act;
        case 'act-not-in-force':
            return state.provision ?? state.act;
        default:
            return state.provision;
    }
}
