package fr.parvis.assistant.language;

/**
 * A word of a question.
 *
 * @param plain without accents or capitals, mistakes corrected
 * @param meaning its stem, or that of the word that stands for all its synonyms
 * @param empty says nothing about what is asked
 * @param sure of how it is read: 1 as typed, less when a mistake was corrected
 */
public record Token(String plain, String meaning, boolean empty, double sure) {}
