package fr.parvis.notices.sms;

/**
 * What a text takes.
 *
 * @param left characters that still fit into the last part
 * @param costly letters because of which a part holds 70 characters and not 160, in their order
 * @param millimes per recipient, thousandths of a euro
 */
public record TextQuote(int parts, int left, String costly, long millimes) {}
