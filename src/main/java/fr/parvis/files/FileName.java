package fr.parvis.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name a person can recognise and no system can misread. */
final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;
    private static final String UNNAMED = "document";

    /**
     * Control characters, and the invisible ones that turn {@code gpj.exe} into {@code exe.jpg}.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** Without folders, invisible or reserved characters; 120 characters, the extension kept. */
    static String clean(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = SPACES.matcher(name).replaceAll(" ");
        name = shorten(EDGES.matcher(name).replaceAll(""));
        return name.isEmpty() ? UNNAMED : name;
    }

    /** The same name, ending as files of the format do. */
    static String withExtension(String name, Format format) {
        String extension = extension(name);
        if (format.extensions().contains(extension.toLowerCase())) {
            return name;
        }
        boolean misleading = Format.ofExtension(extension.toLowerCase()).isPresent();
        String stem = misleading ? name.substring(0, name.length() - extension.length() - 1) : name;
        return shorten(stem + "." + format.extensions().getFirst());
    }

    private static String shorten(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String end = extension.isEmpty() ? "" : "." + extension;
        int kept = LONGEST - end.codePointCount(0, end.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)).strip() + end;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 1 ? "" : name.substring(dot + 1);
        return extension.length() > LONGEST_EXTENSION ? "" : extension;
    }
}
