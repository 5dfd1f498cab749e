/**
 * When something is open: hours in OpenStreetMap's {@code opening_hours} notation, public holidays
 * and exceptional days included. Knows no place and no database; words are made by {@code ui}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Hours",
        allowedDependencies = {"kernel"})
package fr.parvis.hours;
