package fr.parvis.requests;

/**
 * Of a request only what figures need is left: its time was over, or its person asked. Published in
 * the transaction that erases it: whoever keeps something about it erases that too.
 */
public record RequestErased(long id, String number) {}
