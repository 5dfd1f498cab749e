package fr.parvis.notices.sms;

/**
 * An SMS to one person.
 *
 * @param to the number, as typed or in international form
 * @param text what is read; typographic signs that would cost a second part are made plain
 * @param about what it concerns, as the sender names it, for example {@code alert:12}
 * @param key of all messages of the commune no other has it: sending it again sends nothing
 */
public record TextMessage(String to, String text, String about, String key) {}
