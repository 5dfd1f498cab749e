package fr.parvis.site.imports;

import java.net.URI;

/** The old site, as a polite visitor reads it. */
interface OldSite {

    /** Never throws: what cannot be had is an answer too. */
    Answer get(URI address, long mostBytes);

    /**
     * What came back.
     *
     * @param reason end of the key of why nothing did; empty when something did
     */
    record Answer(byte[] content, String mediaType, String reason) {

        static Answer none(String reason) {
            return new Answer(new byte[0], "", reason);
        }

        boolean ok() {
            return reason.isEmpty();
        }
    }
}
