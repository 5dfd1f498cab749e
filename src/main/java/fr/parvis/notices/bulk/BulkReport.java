package fr.parvis.notices.bulk;

/**
 * Where a letter stands.
 *
 * @param unsure handed to the mail server, which has not said yes: on their way, or lost when the
 *     program or the server died in that moment
 * @param failed refused by the mail server, or given up
 * @param bounced taken by the mail server and come back
 */
public record BulkReport(long waiting, long unsure, long sent, long failed, long bounced) {

    public long all() {
        return waiting + unsure + sent + failed + bounced;
    }
}
