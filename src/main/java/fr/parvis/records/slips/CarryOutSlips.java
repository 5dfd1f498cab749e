package fr.parvis.records.slips;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out what was approved in the current commune; goes on where it was interrupted. */
@Component
public class CarryOutSlips {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutSlips.class);

    private final Slips slips;
    private final Lines lines;
    private final DisposeNext dispose;
    private final CloseSlip close;

    CarryOutSlips(Slips slips, Lines lines, DisposeNext dispose, CloseSlip close) {
        this.slips = slips;
        this.lines = lines;
        this.dispose = dispose;
        this.close = close;
    }

    public void here() {
        slips.approved().forEach(id -> carryOut(slips.find(id).orElseThrow()));
    }

    private void carryOut(Slip slip) {
        boolean more = true;
        while (more) {
            more = next(slip);
        }
        close.close(slip.id());
    }

    private boolean next(Slip slip) {
        try {
            return dispose.of(slip).isPresent();
        } catch (RuntimeException broken) {
            return keepFirst(slip, broken);
        }
    }

    /** One thing that cannot be disposed of must not keep all the others. */
    private boolean keepFirst(Slip slip, RuntimeException broken) {
        LOG.error("slip {} of rule {}: a thing stays", slip.id(), slip.rule(), broken);
        Optional<Line> stuck =
                lines.page(slip.id(), Long.MIN_VALUE, Integer.MAX_VALUE).stream()
                        .filter(line -> line.state() == Line.State.PROPOSED)
                        .findFirst();
        stuck.ifPresent(line -> dispose.keep(line, "records.kept.failed"));
        return stuck.isPresent();
    }
}
