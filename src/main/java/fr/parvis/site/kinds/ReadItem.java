package fr.parvis.site.kinds;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.FileLink;
import fr.parvis.forms.Forms.Line;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Contents;
import fr.parvis.site.media.Images;
import fr.parvis.site.writing.Prose;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes {@link Item}s of contents. */
@Component
public class ReadItem {

    private static final String REFERENCE = "content";

    private final Forms forms;
    private final Contents contents;
    private final Images images;
    private final Prose prose;
    private final ObjectProvider<ContentKinds> kinds;

    ReadItem(
            Forms forms,
            Contents contents,
            Images images,
            Prose prose,
            ObjectProvider<ContentKinds> kinds) {
        this.forms = forms;
        this.contents = contents;
        this.images = images;
        this.prose = prose;
        this.kinds = kinds;
    }

    /**
     * @param told fields that the template tells in its own way
     */
    public Item of(Content content, ContentKind kind, Set<String> told, Frame frame) {
        List<Line> lines =
                forms.summary(kind.form(), content.facts(), frame.locale()).stream()
                        .flatMap(section -> section.lines().stream())
                        .filter(line -> !line.empty())
                        .toList();
        Set<String> references = fieldsOf(kind, REFERENCE);
        return new Item(
                new LinkItem(kind.path(), kind.icon(), frame.t(kind.name() + ".many"), null),
                sort(lines),
                lines.stream()
                        .filter(line -> line.files().isEmpty())
                        .filter(line -> !told.contains(line.path()))
                        .filter(line -> !references.contains(line.path()))
                        .toList(),
                downloads(lines, told, content, frame),
                related(content, kind, frame),
                contact(content.facts(), told),
                html(content.body(), frame),
                html(content.easyRead(), frame),
                content.leadImage() == 0 ? null : images.find(content.leadImage()).orElse(null));
    }

    private gg.jte.Content html(LocalizedText text, Frame frame) {
        String markdown = frame.t(text);
        return markdown.isBlank() ? null : prose.html(markdown, frame);
    }

    private static Set<String> fieldsOf(ContentKind kind, String type) {
        return kind.form()
                .fields()
                .filter(field -> field.type().equals(type))
                .map(FieldDefinition::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static String sort(List<Line> lines) {
        return lines.stream()
                .filter(line -> Set.of("theme", "sort", "office").contains(line.path()))
                .flatMap(line -> line.values().stream())
                .findFirst()
                .orElse(null);
    }

    private static List<Item.Download> downloads(
            List<Line> lines, Set<String> told, Content content, Frame frame) {
        return lines.stream()
                .filter(line -> !told.contains(line.path()))
                .flatMap(line -> line.files().stream())
                .map(file -> download(file, file.name(), content, frame))
                .toList();
    }

    /** A file among the answers of a published content, under its public address. */
    public static Item.Download download(
            FileLink file, String title, Content content, Frame frame) {
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
        return new Item.Download(
                title,
                PublicFiles.path(content.id(), file.id(), file.name()),
                ending.toUpperCase(java.util.Locale.ROOT)
                        + ", "
                        + frame.format().size(file.size()));
    }

    /** One query, whatever their number. */
    private List<LinkItem> related(Content content, ContentKind kind, Frame frame) {
        Map<Long, String> labels = new LinkedHashMap<>();
        kind.form()
                .fields()
                .filter(field -> field.type().equals(REFERENCE))
                .forEach(field -> name(field, content.facts(), frame, labels));
        return contents.published(labels.keySet()).stream()
                .map(one -> link(one, labels.get(one.id()), frame))
                .toList();
    }

    private static void name(
            FieldDefinition field, Answers facts, Frame frame, Map<Long, String> labels) {
        facts.text(field.id())
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .ifPresent(id -> labels.put(id, frame.t(field.label())));
    }

    /** A line that leads to a content. */
    public LinkItem link(Content content, String detail, Frame frame) {
        String icon = kinds.getObject().find(content.kind()).map(ContentKind::icon).orElse("doc");
        return new LinkItem(content.path(), icon, frame.t(content.title()), detail);
    }

    private static Item.Contact contact(Answers facts, Set<String> told) {
        String phone = facts.text("phone").orElse(null);
        String email = facts.text("email").orElse(null);
        String website = facts.text("website").orElse(null);
        Venue venue = Venue.of(facts, "where").orElse(null);
        boolean any = told.contains("email") || told.contains("where") || told.contains("phone");
        boolean known = Stream.of(phone, email, website, venue).anyMatch(it -> it != null);
        return any && known ? new Item.Contact(venue, phone, email, website) : null;
    }
}
