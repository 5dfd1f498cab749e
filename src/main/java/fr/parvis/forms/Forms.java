package fr.parvis.forms;

import fr.parvis.files.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Definition and answers in, pages and verdict out. */
public interface Forms {

    /** The pages that concern somebody who answered this so far. */
    List<PageDefinition> pages(FormDefinition form, Answers answers);

    /** The first reason for which these answers say that the form is not for this person. */
    Optional<Stop> concerned(FormDefinition form, Answers answers, Locale locale);

    /** What the template {@code forms/page.jte} shows. */
    PageView show(PageDefinition page, Answers answers, List<Problem> problems, Locale locale);

    /**
     * Reads one posted page into the answers; everything typed is kept as typed, valid or not.
     * Carries out its small buttons too (add or remove a row, drop a file), told by {@link
     * Bound#stay()}, and stores the files sent, each on its own.
     */
    Bound bind(PageDefinition page, Posted posted, Answers before, Locale locale);

    /** What is wrong on one page; hidden fields are not looked at. */
    List<Problem> check(PageDefinition page, Answers answers, Locale locale);

    /**
     * What is wrong on every page that concerns these answers, keyed by page: in the order of the
     * pages.
     */
    List<PageProblems> check(FormDefinition form, Answers answers, Locale locale);

    /**
     * Drops the answers of hidden fields and adds those that are calculated: what a submission
     * keeps.
     */
    Answers settle(FormDefinition form, Answers answers);

    /** Questions and answers in words, for "check your answers", the desk, the PDF. */
    List<Section> summary(FormDefinition form, Answers answers, Locale locale);

    /** What changed from one set of answers to another, in words, in the order of the form. */
    List<Change> compare(FormDefinition form, Answers before, Answers after, Locale locale);

    /** JSON Schema (2020-12) of the answers that a submission keeps. */
    Map<String, Object> schema(FormDefinition form, Locale locale);

    /** The form to print and fill in by hand. */
    List<Blank.Page> blank(FormDefinition form, Locale locale);

    /**
     * The answers that a link to the form brings: of hidden fields only, and only what they allow.
     *
     * @param parameters of the address
     */
    Answers fromLink(FormDefinition form, Map<String, String> parameters);

    /**
     * A new request of somebody who made one before: what may be taken up of it, each answer with
     * its source, beside what is known already. Only what is asked in the same way still.
     *
     * @param begun answers until now, which stay
     */
    Answers takeUp(FormDefinition form, Answers begun, Earlier earlier);

    /**
     * @param form in which the earlier request was made
     * @param answers as it keeps them
     */
    record Earlier(FormDefinition form, Answers answers, Source source) {}

    /** Ids of all files among the answers. */
    List<Long> files(FormDefinition form, Answers answers);

    /**
     * What a file must be that answers a field, which may be one of a group; nothing when no field
     * of that id takes files.
     */
    Optional<Files.Limits> limits(FormDefinition form, String field);

    /** Words by which an agent may look for these answers. */
    String searchText(FormDefinition form, Answers answers);

    /**
     * @param stay a small button was pressed or a file refused: show the same page again
     * @param problems with the files just sent
     * @param focus path of the row or field to go on with after a small button, or null
     */
    record Bound(Answers answers, boolean stay, List<Problem> problems, String focus) {

        /** The id to jump to, with its {@code #}; empty without a place to go on at. */
        public String anchor() {
            return focus == null ? "" : "#" + Problem.htmlId(focus);
        }
    }

    /**
     * Why somebody is not concerned.
     *
     * @param instead what to do
     * @param procedure code of the one that helps, or null
     */
    record Stop(String because, String instead, String procedure) {}

    record PageProblems(PageDefinition page, List<Problem> problems) {}

    /** One page of the summary. */
    record Section(String pageId, String title, List<Line> lines) {}

    /**
     * A question and its answer; without values and files it was not answered.
     *
     * @param path of the field, for the "change" link
     * @param values one per line
     * @param files of a file field, to show as links; their names are not among the values
     * @param asked whether a person answered it, and may change it
     * @param brief what a letter says of it: a result without its calculation, a file's name
     * @param source where the answer comes from when nobody typed it, in words; or null
     * @param drawn what was drawn by hand, or null
     */
    record Line(
            String path,
            String label,
            List<String> values,
            List<FileLink> files,
            boolean asked,
            List<String> brief,
            String source,
            Drawn drawn) {

        public Line(
                String path,
                String label,
                List<String> values,
                List<FileLink> files,
                boolean asked,
                List<String> brief) {
            this(path, label, values, files, asked, brief, null, null);
        }

        public Line(String path, String label, List<String> values, List<FileLink> files) {
            this(
                    path,
                    label,
                    values,
                    files,
                    true,
                    files.isEmpty() ? values : files.stream().map(FileLink::name).toList());
        }

        public boolean empty() {
            return values.isEmpty() && files.isEmpty() && drawn == null;
        }

        /** The same under another name, and without what was said of it elsewhere. */
        public Line alone(String name) {
            return new Line(path, name, List.of(), files, asked, List.of(), source, drawn);
        }

        public Line inBrief(List<String> words) {
            return new Line(path, label, values, files, asked, words, source, drawn);
        }

        public Line from(String where) {
            return new Line(path, label, values, files, asked, brief, where, drawn);
        }

        public Line with(Drawn drawing) {
            return new Line(path, label, values, files, asked, brief, source, drawing);
        }

        /** The id of the field on its page. */
        public String htmlId() {
            return Problem.htmlId(path);
        }
    }

    record FileLink(long id, String name, long size) {}
}
