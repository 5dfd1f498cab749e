package fr.parvis.commune;

import fr.parvis.kernel.Refusal;

/** Why a town hall's identity was not changed. */
public sealed interface IdentityRefused extends Refusal
        permits InvalidIdentity, IdentityOvertaken {}
