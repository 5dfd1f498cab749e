/**
 * A request goes into other hands: of a colleague, of another department, of another authority in
 * the installation or outside. The pages are in {@code gestures}.
 */
package fr.parvis.requests.passing;
