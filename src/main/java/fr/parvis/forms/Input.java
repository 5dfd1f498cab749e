package fr.parvis.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;

/**
 * One posted page as field types read it: texts cleaned of what no person types and bounded against
 * hostile posts, the small button that was pressed, and what was wrong with the files.
 */
public final class Input {

    /** No answer is longer; what a person writes in a form fits many times. */
    public static final int MAX_LENGTH = 20_000;

    /** No answer has more values, and no group more rows. */
    public static final int MAX_VALUES = 100;

    private static final Set<String> VERBS = Set.of("add", "remove", "drop", "save");

    private final Posted posted;
    private final List<Problem> problems = new ArrayList<>();
    private boolean revealed;
    private String focus;

    public Input(Posted posted) {
        this.posted = posted;
    }

    /** Whether the page had this input. */
    public boolean has(String name) {
        return posted.values().containsKey(name);
    }

    /** A text on one line. */
    public Optional<String> line(String name) {
        return text(name).map(text -> text.replace('\n', ' ').replace('\t', ' '));
    }

    /** A text as typed, its lines ended by {@code \n}. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(posted.values().getFirst(name)).map(Input::clean);
    }

    /** The values of several inputs of one name, blanks left out. */
    public List<String> texts(String name) {
        return posted.values().getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .limit(MAX_VALUES)
                .map(Input::clean)
                .distinct()
                .toList();
    }

    /** The indexes of the rows whose inputs were posted, smallest first. */
    public TreeSet<Integer> rows(String group) {
        Pattern row = Pattern.compile(Pattern.quote(group) + "\\[(\\d{1,3})]\\..+");
        TreeSet<Integer> indexes = new TreeSet<>();
        for (String name : posted.values().keySet()) {
            Matcher matcher = row.matcher(name);
            if (matcher.matches()) {
                indexes.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return indexes;
    }

    /** The files sent; a browser also sends one without a name where none was chosen. */
    public List<MultipartFile> uploads(String name) {
        return posted.uploads().getOrDefault(name, List.of()).stream()
                .filter(file -> file.getOriginalFilename() != null)
                .filter(file -> !file.getOriginalFilename().isBlank())
                .toList();
    }

    /**
     * The rest of the pressed button's value, for example {@code 2} of {@code remove:enfants:2};
     * empty text when there is none.
     */
    public Optional<String> pressed(String verb, String path) {
        String start = verb + ":" + path;
        return button().filter(value -> value.equals(start) || value.startsWith(start + ":"))
                .map(value -> value.equals(start) ? "" : value.substring(start.length() + 1));
    }

    /** Whether one of the page's small buttons was pressed, rather than one that moves on. */
    public boolean stays() {
        return button().map(value -> value.split(":", 2)[0]).filter(VERBS::contains).isPresent();
    }

    /** An answer brings up something more to answer: the same page is shown again. */
    public void reveal() {
        revealed = true;
    }

    public boolean reveals() {
        return revealed;
    }

    public void refuse(Problem problem) {
        problems.add(problem);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A row took another place: what is wrong in it is told where it stands now. */
    public void moved(String from, String to) {
        problems.replaceAll(problem -> problem.moved(from, to));
    }

    /** Where the reader goes on after the small button that was pressed: the path of a field. */
    public void focusOn(String path) {
        focus = path;
    }

    public Optional<String> focus() {
        return Optional.ofNullable(focus);
    }

    private Optional<String> button() {
        return Optional.ofNullable(posted.values().getFirst("do"));
    }

    /** PostgreSQL keeps neither U+0000 nor half a character, and no person types control codes. */
    private static String clean(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Input::typable)
                .limit(MAX_LENGTH)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean typable(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || !(Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE);
    }
}
