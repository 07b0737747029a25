/** What will be missing at sites on the day of their audit: the facts of the rule, joined for many sites at once, and where each is mended. */
package fr.labellisation.lecture.preparation;
