/**
 * What every page shares: frame, widgets, words, colours, errors. A controller of any module
 * returns the name of a template under {@code src/main/jte}; the template calls
 * {@code @template.ui.portal} or {@code @template.ui.desk} with the {@link fr.parvis.ui.Frame}
 * found in every model.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Interface",
        allowedDependencies = {"kernel", "commune", "hours", "database"})
package fr.parvis.ui;
