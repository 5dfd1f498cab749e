package fr.parvis.alerts.rules;

import java.util.Arrays;
import java.util.Optional;

/** How grave an alert is. */
public enum Level {
    INFORMATION("information", "", "Minor", "Expected"),
    VIGILANCE("vigilance", "warn", "Moderate", "Future"),
    DANGER("danger", "danger", "Severe", "Immediate");

    private final String code;
    private final String tone;
    private final String severity;
    private final String urgency;

    Level(String code, String tone, String severity, String urgency) {
        this.code = code;
        this.tone = tone;
        this.severity = severity;
        this.urgency = urgency;
    }

    /** Part of forms and message keys. */
    public String code() {
        return code;
    }

    /** As the notice widget names it. */
    public String tone() {
        return tone;
    }

    /** In the words of CAP 1.2. */
    public String severity() {
        return severity;
    }

    /** In the words of CAP 1.2. */
    public String urgency() {
        return urgency;
    }

    public static Optional<Level> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
