package fr.parvis.site.blocks;

import fr.parvis.procedures.Procedures;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PageBlock;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The wall of the town hall: what can we do for you, are we open, and doors to moments of life. */
@Component
@Order(1)
class FacadeBlock implements PageBlock {

    static final String CODE = "facade";

    private final Procedures procedures;

    FacadeBlock(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String titleKey() {
        return "site.blocks.facade";
    }

    @Override
    public String template() {
        return "site/blocks/facade";
    }

    @Override
    public String settingsForm() {
        return "site/blocks/facade.yaml";
    }

    @Override
    public Width width() {
        return Width.EDGE;
    }

    @Override
    public Map<String, Object> model(Frame frame, Settings settings) {
        boolean doors = !settings.text("portes").equals("no");
        return Map.of(
                "question",
                Said.or(settings, "question", frame, frame.t("site.home.question")),
                "arches",
                doors ? Arch.of(procedures.catalogue(), frame) : List.of(),
                "opening",
                OpeningWords.of(frame));
    }
}
