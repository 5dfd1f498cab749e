package fr.parvis.privacy.copy;

import fr.parvis.privacy.copy.Copy.CopiedFile;
import fr.parvis.privacy.copy.Copy.Item;
import fr.parvis.privacy.copy.Copy.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The archive: {@code donnees.json}, {@code donnees.pdf}, and the files beside. */
@Component
class PackCopy {

    static final String FORMAT = "parvis-personal-data/1";

    private final JsonMapper json;

    PackCopy(JsonMapper json) {
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    void write(Copy copy, byte[] printed, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        entry(zip, "donnees.json", json.writeValueAsBytes(machine(copy)));
        entry(zip, "donnees.pdf", printed);
        for (Iterator<CopiedFile> files = copy.files().iterator(); files.hasNext(); ) {
            CopiedFile file = files.next();
            zip.putNextEntry(new ZipEntry(file.path()));
            try (InputStream content = file.file().content().get()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The published structure; see docs/personal-data-copy.md. */
    private static Document machine(Copy copy) {
        return new Document(
                FORMAT,
                Map.of("name", copy.commune().name(), "insee", copy.commune().insee()),
                copy.name(),
                copy.language().getLanguage(),
                copy.madeAt().toString(),
                copy.kinds().stream().map(PackCopy::machine).toList());
    }

    private static Group machine(Kind kind) {
        return new Group(
                kind.name(), kind.title(), kind.items().stream().map(PackCopy::machine).toList());
    }

    private static Thing machine(Item item) {
        return new Thing(
                item.title(), item.lines(), item.files().stream().map(CopiedFile::path).toList());
    }

    record Document(
            String format,
            Map<String, String> commune,
            String person,
            String language,
            String madeAt,
            List<Group> kinds) {}

    record Group(String kind, String title, List<Thing> things) {}

    record Thing(String title, List<Copy.Line> facts, List<String> files) {}
}
