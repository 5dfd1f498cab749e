/**
 * Code as it must not be, one mistake a class: each rule of {@code fr.parvis.architecture} is shown
 * to find its own. Outside {@code fr.parvis}, so that the program never sees it.
 */
package bad;
