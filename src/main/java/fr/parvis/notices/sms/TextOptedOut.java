package fr.parvis.notices.sms;

/** Somebody answered STOP: this number, in international form, receives nothing any more. */
public record TextOptedOut(String number) {}
