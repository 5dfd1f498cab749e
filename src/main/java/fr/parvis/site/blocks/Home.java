package fr.parvis.site.blocks;

import fr.parvis.site.arranging.Arranging;
import fr.parvis.site.arranging.Part;
import fr.parvis.ui.Frame;
import fr.parvis.ui.PageBlock;
import fr.parvis.ui.PageBlock.Width;
import fr.parvis.ui.Templates;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The home page, from its arrangement to what is shown; public for the template. */
@Component
public class Home {

    private final Arranging arranging;
    private final Shelf shelf;
    private final Templates templates;
    private final JsonMapper json;

    Home(Arranging arranging, Shelf shelf, Templates templates, JsonMapper json) {
        this.arranging = arranging;
        this.shelf = shelf;
        this.templates = templates;
        this.json = json;
    }

    /** What stands across the page: one block, or several that are half as wide. */
    public record Row(Width width, List<Content> parts) {}

    List<Row> live(Frame frame) {
        return rows(read(arranging.live(Part.HOME).orElse(null)), frame);
    }

    /**
     * @param kept as JSON, or null: as the program arranges it
     */
    Arrangement read(String kept) {
        return kept == null ? Arrangement.USUAL : json.readValue(kept, Arrangement.class);
    }

    String write(Arrangement arrangement) {
        return json.writeValueAsString(arrangement);
    }

    /** A block whose module is gone, or that has nothing to show, leaves no trace. */
    List<Row> rows(Arrangement arrangement, Frame frame) {
        var rows = new ArrayList<Row>();
        for (Placed placed : arrangement.blocks()) {
            shelf.find(placed.code())
                    .ifPresent(block -> content(block, placed, frame).ifPresent(add(rows, block)));
        }
        return rows;
    }

    private static Consumer<Content> add(List<Row> rows, PageBlock block) {
        return content -> {
            boolean beside =
                    block.width() == Width.HALF
                            && !rows.isEmpty()
                            && rows.getLast().width() == Width.HALF;
            if (!beside) {
                rows.add(new Row(block.width(), new ArrayList<>()));
            }
            rows.getLast().parts().add(content);
        };
    }

    private Optional<Content> content(PageBlock block, Placed placed, Frame frame) {
        Map<String, Object> model = block.model(frame, shelf.settings(placed));
        if (model == null) {
            return Optional.empty();
        }
        var complete = new HashMap<>(model);
        complete.put("frame", frame);
        String html = templates.text(block.template(), complete);
        return Optional.of(output -> output.writeContent(html));
    }
}
