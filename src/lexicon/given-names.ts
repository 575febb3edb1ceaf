/**
 * Frequent given names of several languages. A run of capitals that begins with one is a person; the list is
 * evidence, not a licence, and a name missing here is still found by its title, its age or its verb.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abigail Adam Adel Adrian Agnes Ahmad Ahmed Alan Albert Alejandro Aleksandr Alessandro Alex
  Alexander Alexandra Alexei Alexis Alfred Ali Alice Alicia Alison Allen Amanda Amber Amir Amit Amy Ana Anastasia
  Andre Andrea Andreas Andrei Andres Andrew Andy Angel Angela Anil Anita Ann Anna Anne Annie Anthony Anton Antonio
  Arjun Arthur Ashley Ashok Audrey Barbara Barry Beatrice Ben Benjamin Bernard Bernie Beth Betty Beverly Bill Billy
  Björn Bob Bobby Boris Brad Bradley Brandon Brenda Brent Brett Brian Bridget Bruce Bruno Bryan Caleb Cameron Carl
  Carla Carlo Carlos Carmen Carol Caroline Carolyn Catherine Cecilia Charlene Charles Charlie Chloe Chris Christian
  Christina Christine Christopher Cindy Claire Clara Claudia Colin Connor Craig Cristina Crystal Curtis Cynthia
  Daisy Dale Dan Daniel Daniela Danielle Danny Darren Dave David Dawn Dean Deborah Debra Deepak Dennis Derek Diana
  Diane Diego Dieter Dmitri Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Ed Eddie Edgar
  Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Elias Elijah Elizabeth Ellen Emily Emma Enrique Eric Erica
  Erik Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Fatima Felipe Felix Fernando Fiona Florian Frances
  Francesca Francesco Francis Francisco Frank Fred Frederick Gabriel Gabriela Gail Gareth Gary Gavin Geoffrey George
  Gerald Gerard Gerhard Gina Giorgio Giovanni Giuseppe Gloria Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy
  Haider Hamid Hannah Hans Harold Harry Harvey Hassan Heather Hector Heidi Helen Helena Henri Henry Herbert
  Hillary Hiroshi Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ingrid Irene Irina Isaac Isabel Ismail Ivan
  Jack Jackie Jacob Jacqueline Jacques James Jamie Jan Jane Janet Janice Jasmine Jason Javier Jay Jean Jeff Jeffrey
  Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joanna Joanne Joao Joe Joel Johan
  Johannes John Johnny Jon Jonathan Jorge Jose José Josef Joseph Josh Joshua Joyce Juan Juanita Judith Judy Julia
  Julian Julie Julio Jun Justin Kamal Karen Karim Karl Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie
  Keith Kelly Ken Kenneth Kenny Kevin Khalid Kim Kimberly Kirsten Kristen Kristina Kurt Kyle Lance Larry Laura
  Lauren Laurence Laurent Lawrence Lee Leo Leon Leonard Leslie Lewis Liam Linda Lindsay Lisa Liz Lloyd Lois Lorenzo
  Lori Louis Louise Luca Lucas Lucia Lucy Luis Luke Lydia Lynn Madison Mahmoud Malcolm Manfred Manuel Marc
  Marcel Marcelo Marcia Marco Marcus Margaret Maria Mariam Marie Marilyn Mario Marion Mark Markus Marlene Marta
  Martha Martin Mary Maryam Mathew Matt Matteo Matthew Matthias Maureen Maurice Max Megan Mehdi Mei Melanie Melissa
  Mercedes Mia Michael Michaela Michel Michele Michelle Miguel Mikhail Mike Milan Miranda Miriam Mitch Mohamed
  Mohammad Mohammed Mohan Molly Monica Morgan Muhammad Mustafa Nadia Nancy Narendra Natalia Natalie Natasha Nathan
  Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nikolas Nina Noah Noel Nora Norma Norman
  Oleg Olga Oliver Olivia Omar Oscar Osman Oswaldo Owen Pablo Pamela Paolo Patricia Patrick Paul Paula Pauline Pavel
  Pedro Peggy Penny Peter Phil Philip Philippe Phillip Phyllis Pierre Piotr Priya Rachel Rafael Rahul Raj Rajesh
  Ralph Ramon Randall Randy Raul Ravi Ray Raymond Rebecca Regina Renee Reza Ricardo Richard Rick Ricky Rita Rob
  Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Ron Ronald Rosa Rose Rosemary Ross Roy Ruben Rudolf Rudy
  Russell Ruth Ryan Sabrina Saeed Salim Sally Salman Sam Samantha Samir Samuel Sandra Sanjay Santiago Sara Sarah
  Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shirley Sidney Silvia Simon
  Simone Sofia Sonia Sophia Sophie Stacey Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sue
  Sunil Suresh Susan Susanne Suzanne Svetlana Sven Sylvia Tamara Tanya Tara Tariq Tatiana Ted Terence Teresa Terry
  Thelma Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tomas Tommy Tony Tracy Travis Trevor Tyler Ursula
  Valentina Valerie Vanessa Vera Veronica Vicki Victor Viktor Vijay Vincent Vincenzo Viola Vivian Vladimir Walter
  Wanda Wayne Wendy Werner William Willie Wolfgang Xavier Yasmin Yolanda Yuri Yusuf Yves Yvonne Zachary Zoe`.split(
    /\s+/,
  ),
);

/** With or without its accents: "Tomás". */
export const isGivenName = (word: string): boolean =>
  givenNames.has(word) || givenNames.has(word.normalize("NFKD").replace(/\p{M}/gu, ""));
