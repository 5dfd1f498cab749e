package fr.parvis.records;

import fr.parvis.kernel.Refusal;

/**
 * Why a thing stays for now.
 *
 * @param code key of the reason in words, of the module that keeps the thing
 */
public record StillNeeded(String code) implements Refusal {}
