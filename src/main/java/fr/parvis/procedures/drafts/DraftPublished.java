package fr.parvis.procedures.drafts;

/** What a draft held is online now; the draft is gone. */
public record DraftPublished(String code) {}
