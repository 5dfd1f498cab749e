package fr.parvis.alerts.open;

import fr.parvis.alerts.life.CurrentAlerts;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PageBlock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All alerts that hold, for a home page: the banner tells only the gravest. */
@Component
@Order(2)
class AlertBlock implements PageBlock {

    private final CurrentAlerts current;
    private final Clock clock;

    AlertBlock(CurrentAlerts current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "alerts";
    }

    @Override
    public String titleKey() {
        return "alerts.block";
    }

    @Override
    public String template() {
        return "alerts/block";
    }

    @Override
    public Map<String, Object> model(Frame frame, Settings settings) {
        Instant now = clock.instant();
        List<AlertView> running =
                current.all().stream().map(told -> AlertView.of(told, now)).toList();
        running.forEach(view -> frame.changesAt(view.alert().expiresAt()));
        return running.isEmpty() ? null : Map.of("running", running);
    }
}
