package fr.parvis.notices;

/** A message was given up. */
public record NoticeFailed(String about, String toEmail, String reason) {}
