package fr.parvis.alerts.writing;

import fr.parvis.alerts.rules.Level;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one usually has to tell, half written. Abductions of children are not among them: that alert
 * is the State's alone.
 */
public enum Template {
    WATER("water", Level.INFORMATION, "works", 12, "water"),
    UNSAFE_WATER("unsafe-water", Level.DANGER, "alerts", 48, "water"),
    POWER("power", Level.INFORMATION, "works", 12, "lamp"),
    STORM("storm", Level.VIGILANCE, "alerts", 24, "alert"),
    FLOOD("flood", Level.DANGER, "alerts", 24, "water"),
    SNOW("snow", Level.VIGILANCE, "alerts", 24, "road"),
    HEAT("heat", Level.VIGILANCE, "alerts", 72, "info"),
    WORKS("works", Level.INFORMATION, "works", 168, "works"),
    GAS("gas", Level.DANGER, "alerts", 6, "alert"),
    SCHOOL("school", Level.INFORMATION, "schools", 24, "school");

    private final String code;
    private final Level level;
    private final String topic;
    private final int hours;
    private final String icon;

    Template(String code, Level level, String topic, int hours, String icon) {
        this.code = code;
        this.level = level;
        this.topic = topic;
        this.hours = hours;
        this.icon = icon;
    }

    /** Part of addresses and message keys. */
    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    String topic() {
        return topic;
    }

    int hours() {
        return hours;
    }

    public String icon() {
        return icon;
    }

    static Optional<Template> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
