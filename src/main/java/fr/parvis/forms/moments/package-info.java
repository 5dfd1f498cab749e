/** Fields that ask for a length of time. */
package fr.parvis.forms.moments;
