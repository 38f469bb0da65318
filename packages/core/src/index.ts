export { type Consent, type ConsentPolicy, createConsent, nothingGranted } from "./consent/consent.ts";
export {
  answersTo,
  type Answered,
  type Asked,
  askedAgainAt,
  askedOf,
  countGiven,
  honoursOptOut,
} from "./consent/asked.ts";
export { type ConsentReceipt, consentReceipts } from "./consent/consent-receipt.ts";
export { mayMessage, messagesWanted } from "./consent/messages-wanted.ts";
export type {
  Answers,
  AskAnswer,
  ConsentBody,
  Decision,
  DecisionBody,
  MessagePreferences,
} from "./consent/decision.ts";
export type { Declaration, Purpose } from "./consent/declaration.ts";
export {
  type Answer,
  declareConsent,
  type DeclaredConsent,
  type DeclaredConsentOptions,
  validity,
} from "./consent/declared-consent.ts";
export { type LevelEffect, levelEffects } from "./consent/level-effects.ts";
export { defaultLevel, kindsAddedAt, kindsAt, type Level, levelIn } from "./consent/level.ts";
export { globalPrivacyControl } from "./consent/opt-out.ts";
export { type ConsentOutcome, declaredConsentOf, setConsent } from "./consent/set-consent.ts";
export { tcfConsent, type TcfOptions, type TcfPurpose } from "./consent/tcf-consent.ts";
export { withLevel } from "./consent/with-level.ts";
export { RapportError } from "./rapport-error.ts";
export {
  type BlockedSignal,
  type Cause,
  type Change,
  createPersonalization,
  type Outcome,
  type Personalization,
  type PersonalizationOptions,
  type Refusal,
} from "./personalization.ts";
export type { PolicyName } from "./policies/policy.ts";
export { defaultHalfLives, type HalfLife, type HalfLives } from "./profile/half-life.ts";
export type { Profile } from "./profile/profile.ts";
export { profileSnapshot, type ProfileSnapshot } from "./profile/snapshot.ts";
export { seenHalfLife } from "./ranking/fatigue.ts";
export { type Absence, explainAbsence } from "./ranking/absence.ts";
export type { Item } from "./ranking/item.ts";
export { fromProvider } from "./provider/from-provider.ts";
export type {
  Provided,
  ProviderItem,
  ProviderList,
  ProviderRanking,
  ProviderReason,
} from "./provider/provider.ts";
export { type Person, rank } from "./ranking/rank.ts";
export { rankPage, type ShelfRequest } from "./ranking/rank-page.ts";
export type {
  Contribution,
  Part,
  RankedItem,
  Ranking,
  RankOptions,
  SignalReference,
  Weights,
} from "./ranking/ranking.ts";
export { defaultWeights } from "./ranking/score.ts";
export { suppose } from "./ranking/suppose.ts";
export { needs } from "./reasons/counterfactual.ts";
export { type Inference, inferences, type Kept, keptSignals } from "./kept/kept.ts";
export type { BrowserFamily, Messages, Noun, PickShare, ReceiptAct } from "./messages/messages.ts";
export { type Proficiency, proficiencyOf } from "./messages/proficiency.ts";
export { hardMoods, type Situation, type Tone, toneOf, type ToneOptions } from "./messages/tone.ts";
export { explain } from "./reasons/explain.ts";
export type { Explanation, Forgettable, ProvidedReason, Reason, ReasonSource } from "./reasons/reason.ts";
export { wordAge, wordReason, type WordedReason, wordReasons, wordSource } from "./messages/words.ts";
export type { Movement } from "./receipts/movement.ts";
export {
  act,
  forget,
  forgetReason,
  type ListChange,
  type Receipt,
  revise,
  type TraitChange,
} from "./receipts/receipt.ts";
export { SensitiveDataError } from "./sensitive/sensitive-data-error.ts";
export type { SensitiveTopic } from "./sensitive/topics.ts";
export { createPage, type Page, pagesOf, type Rankings, watchLists } from "./shelf/page.ts";
export type { Shelf, ShelfState } from "./shelf/shelf.ts";
export type { Slot } from "./shelf/slot.ts";
export { type DataKind, dataKinds, recommendations } from "./signals/data-kind.ts";
export {
  type Choice,
  type Entry,
  type Evidence,
  isChoice,
  type ItemReference,
  type Mood,
  type Retraction,
  type Signal,
  type SignalDraft,
} from "./signals/signal.ts";
export type { Persistence } from "./storage/keeper.ts";
export { memoryStorage } from "./storage/memory.ts";
export type { Storage } from "./storage/storage.ts";
