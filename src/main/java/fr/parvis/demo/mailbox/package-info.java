/** The mailbox of the demonstration, in the place of a mail server. */
package fr.parvis.demo.mailbox;
