package fr.parvis.notices;

/**
 * A shelf: a module that makes documents contributes one, so that heavy work waits until sending.
 */
public interface AttachmentSource {

    /** Matches {@link Notice.Attachment#kind()}. */
    String kind();

    /** The bytes, made from durable facts: the same reference always gives the same document. */
    Content open(String reference);

    record Content(String mediaType, byte[] bytes) {}
}
