/** The page of figures and its table; public only for the template. */
package fr.parvis.steering.figures;
