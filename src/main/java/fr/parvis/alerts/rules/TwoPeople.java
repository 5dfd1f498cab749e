package fr.parvis.alerts.rules;

/**
 * An SMS to everybody leaves when a second person agrees. Everybody is the whole commune, or a zone
 * that holds more than half of those who take SMS: a wide outline is no way around.
 */
public final class TwoPeople {

    private TwoPeople() {}

    /**
     * @param everywhere no zone was chosen
     * @param reached by SMS
     * @param all who take SMS
     */
    public static boolean needed(boolean everywhere, long reached, long all) {
        return reached > 0 && (everywhere || 2 * reached > all);
    }
}
