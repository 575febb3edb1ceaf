import { givenNames } from "./given-names.js";

/**
 * Whose given name tells "she": the women's names among the frequent given names, and those that either may bear.
 * A pronoun goes back to a person whom it fits; a name on neither list fits both.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

const womens =
  list(`Abigail Agnes Alexandra Alice Alicia Allison Amanda Amber Amy Ana Anastasia Angela Anita Ann Anna Anne
  Annie Audrey Barbara Beatrice Beth Betty Beverly Brenda Bridget Carla Carmen Carol Caroline Carolyn Catherine Cecilia
  Charlene Chloe Christina Christine Cindy Claire Clara Claudia Cristina Crystal Cynthia Daisy Daniela Danielle Dawn
  Deborah Debra Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth Ellen Emily Emma Erica Esther
  Eva Evelyn Fatima Fiona Frances Francesca Gabriela Gail Gina Gloria Grace Hannah Heather Heidi Helen Helena Hillary Holly
  Ingrid Irene Irina Isabel Jacqueline Jane Janet Janice Jasmine Jennifer Jenny Jessica Jill Joan Joanna Joanne Joyce
  Juanita Judith Judy Julia Julie Karen Karla Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kimberly Kirsten
  Kristen Kristina Laura Lauren Linda Lisa Liz Lois Lori Louise Lucia Lucy Lydia Lynn Madison Marcia Margaret Maria Mariam
  Marie Marilyn Marlene Marta Martha Mary Maryam Maureen Megan Melanie Melissa Mercedes Mia Michaela Michelle Miranda
  Miriam Molly Monica Nadia Nancy Natalia Natalie Natasha Nicole Nina Nora Norma Olga Olivia Pamela Patricia Paula Pauline
  Peggy Penny Phyllis Priya Rachel Rebecca Regina Renee Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra
  Sara Sarah Shannon Sharon Sheila Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanne Svetlana Sylvia
  Tamara Tanya Tara Tatiana Teresa Thelma Theresa Tiffany Tina Ursula Valentina Valerie Vanessa Vera Veronica Vicki Viola
  Vivian Wanda Wendy Yasmin Yolanda Yvonne Zoe`);

const eithers =
  list(`Alex Alexis Andrea Angel Ashley Cameron Chris Dale Dylan Francis Jackie Jamie Jan Jay Jean Jesse
  Jun Kelly Kim Kyle Lee Leslie Lindsay Mei Michele Mohan Morgan Nicola Noel Robin Sam Sidney Simone Stacey Terry Tracy`);

/** What a given name tells of its bearer; null where it tells nothing. */
export function genderOfName(given: string): "he" | "she" | null {
  if (womens.has(given)) return "she";
  return givenNames.has(given) && !eithers.has(given) ? "he" : null;
}
