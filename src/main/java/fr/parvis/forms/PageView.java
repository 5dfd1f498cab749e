package fr.parvis.forms;

import java.util.List;

/** A page ready for its template. */
public record PageView(
        String id, String title, String intro, List<FieldView> fields, List<Problem> problems) {}
