import { readFileSync, statSync } from 'node:fs';
import { loadCatalog } from '#catalog/catalog.ts';
import { importQuestions } from '#catalog/import/import-questions.ts';
import { largestFile, readBytes, tooLarge } from '#catalog/import/read-bytes.ts';
