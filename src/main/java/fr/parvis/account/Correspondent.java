package fr.parvis.account;

import java.util.Locale;

/**
 * An agent who can sign in, with how to write to them.
 *
 * @param language of messages
 */
public record Correspondent(SignedInAgent agent, Locale language, NewsChoice news) {}
