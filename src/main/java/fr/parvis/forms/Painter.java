package fr.parvis.forms;

import fr.parvis.ui.Frame;
import gg.jte.Content;

/** Renders a field with the template of its type, known only when the page is shown. */
public interface Painter {

    Content paint(Frame frame, FieldView field);
}
