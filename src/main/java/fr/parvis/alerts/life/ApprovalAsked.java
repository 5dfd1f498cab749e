package fr.parvis.alerts.life;

/** A second person is needed, at once; heard in the same transaction. */
public record ApprovalAsked(Alert alert, Wave wave) {}
