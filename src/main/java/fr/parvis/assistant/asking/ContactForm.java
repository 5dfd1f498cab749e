package fr.parvis.assistant.asking;

/**
 * @param action where to post
 * @param field that takes the question
 */
public record ContactForm(String action, String field) {}
