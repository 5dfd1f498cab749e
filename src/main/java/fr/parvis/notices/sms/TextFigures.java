package fr.parvis.notices.sms;

/**
 * How many messages stand where.
 *
 * @param queued not yet with the provider
 * @param accepted the provider has them; news may come
 * @param unknown the provider took them and said nothing more in the time it is given
 * @param millimes what all of them cost
 */
public record TextFigures(
        int queued, int accepted, int delivered, int failed, int unknown, long millimes) {

    public int total() {
        return queued + accepted + delivered + failed + unknown;
    }
}
