package fr.parvis.notices.push;

/** A browser takes no more messages: its subscription is forgotten. */
public record PushGone(long subscription) {}
