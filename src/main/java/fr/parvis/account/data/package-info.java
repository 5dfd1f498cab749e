/** What accounts keep about people, declared and told to them. */
package fr.parvis.account.data;
