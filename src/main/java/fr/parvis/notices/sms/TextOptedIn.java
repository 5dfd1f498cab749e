package fr.parvis.notices.sms;

/** Somebody who had answered STOP wrote that they want SMS again; in international form. */
public record TextOptedIn(String number) {}
