package fr.parvis.alerts.open;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Told;
import fr.parvis.alerts.life.Wave;
import fr.parvis.ui.Frame;
import java.time.Instant;
import java.util.List;

/**
 * An alert as pages show it.
 *
 * @param wave the words that hold now
 * @param runs whether it holds
 */
public record AlertView(Alert alert, Wave wave, boolean runs) {

    static AlertView of(Told told, Instant now) {
        return new AlertView(told.alert(), told.wave(), told.alert().runs(now));
    }

    public String tone() {
        return runs ? alert.level().tone() : null;
    }

    public String level(Frame frame) {
        return frame.t(runs ? "alerts.level." + alert.level().code() : "alerts.over");
    }

    /** Where it holds, in words. */
    public String place(Frame frame) {
        if (alert.area().everywhere()) {
            return frame.t("alerts.place.all", frame.commune().name());
        }
        List<String> streets = alert.area().streetList();
        return streets.isEmpty() ? frame.t("alerts.place.drawn") : String.join(", ", streets);
    }

    public List<String> paragraphs() {
        return List.of(wave.body().strip().split("\\R\\s*\\R"));
    }
}
