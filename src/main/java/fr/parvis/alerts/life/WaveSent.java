package fr.parvis.alerts.life;

/** A wave is to go out now; heard in the same transaction. */
public record WaveSent(Alert alert, Wave wave) {}
