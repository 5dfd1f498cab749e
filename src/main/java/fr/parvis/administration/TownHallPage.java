package fr.parvis.administration;

import fr.parvis.commune.Department;
import fr.parvis.commune.InvalidIdentity.Fault;
import fr.parvis.commune.TownHallIdentity;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the form shows; public only for its template.
 *
 * @param typed as it is kept, or as it was posted and refused
 * @param kept in the register
 * @param saved whether the reader has just saved it
 */
public record TownHallPage(
        TownHallIdentity typed,
        TownHallIdentity kept,
        List<Department> departments,
        List<Fault> faults,
        boolean saved) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** Where what was typed is not what a colleague kept meanwhile. */
    public List<ErrorLink> differences(Frame frame) {
        return TownHallFields.differences(typed, kept).entrySet().stream()
                .map(
                        each ->
                                new ErrorLink(
                                        id(each.getKey()),
                                        frame.t(
                                                each.getValue().isEmpty()
                                                        ? "administration.overtaken.empty"
                                                        : "administration.overtaken.now",
                                                label(frame, each.getKey()),
                                                each.getValue())))
                .toList();
    }

    /**
     * The colour that text takes because the chosen one is too pale for it; null when it is not.
     */
    public String correctedColour(Frame frame) {
        if (!COLOUR.matcher(typed.colour()).matches()) {
            return null;
        }
        String text = frame.assets().textColour(typed.colour());
        return text.equals(typed.colour()) ? null : text;
    }

    /** The message of a field, or null. */
    public String error(Frame frame, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> frame.t(fault.code()))
                .findFirst()
                .orElse(null);
    }

    public List<ErrorLink> errors(Frame frame) {
        return faults.stream()
                .map(
                        fault ->
                                new ErrorLink(
                                        id(fault.field()),
                                        frame.t(
                                                "administration.error",
                                                label(frame, fault.field()),
                                                frame.t(fault.code()))))
                .toList();
    }

    public String day(Frame frame, DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, frame.locale());
        return name.substring(0, 1).toUpperCase(frame.locale()) + name.substring(1);
    }

    public static String id(String field) {
        return field.replace('.', '-');
    }

    private String label(Frame frame, String field) {
        String[] parts = field.split("\\.");
        return switch (parts[0]) {
            case "hours" -> day(frame, DayOfWeek.valueOf(parts[1]));
            case "departments" ->
                    frame.t(
                            "administration.department-field",
                            name(frame, Long.parseLong(parts[1])),
                            frame.t("administration." + parts[2]));
            default -> frame.t("administration." + field);
        };
    }

    private String name(Frame frame, long department) {
        return departments.stream()
                .filter(each -> each.id() == department)
                .map(each -> frame.t(each.name()))
                .findFirst()
                .orElseThrow();
    }
}
