package fr.parvis.assistant.unanswered;

import java.time.LocalDate;

/**
 * A question without a good answer.
 *
 * @param words masked
 * @param meanings of its words, to group it with others
 * @param answer what it was answered with and did not help; empty when there was no answer
 */
public record KeptQuestion(
        long id, LocalDate askedOn, String words, String meanings, String lang, String answer) {}
