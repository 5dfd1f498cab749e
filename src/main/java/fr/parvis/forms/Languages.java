package fr.parvis.forms;

import java.util.Locale;

/** The languages forms are shown in. */
public interface Languages {

    Language in(Locale locale);
}
